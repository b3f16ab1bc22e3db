%dw 2.0
input day application/java
output application/json indent=false
---
{
  text: (day >> "UTC") as String {format: "dd.MM.uuuu HH:mm"},
  year: day.year,
  price: 1234.5 as String {format: "#,##0.00"},
  later: (day + |P1D|) as Date
}
