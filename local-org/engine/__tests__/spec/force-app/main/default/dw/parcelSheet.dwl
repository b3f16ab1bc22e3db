%dw 2.0
input rows application/java
output application/xlsx
---
rows
