%dw 2.0
input records application/csv separator=";"
output application/apex
---
records map (record) -> {
  Name: record.name,
  NumberOfEmployees: record.size as Number
} as Object {class: "Account"}
