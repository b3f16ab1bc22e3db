%dw 2.0
input parcels application/csv
output application/json
---
parcels
