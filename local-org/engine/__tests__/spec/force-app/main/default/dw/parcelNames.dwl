%dw 2.0
input names application/json
input parcels application/json
output application/json
---
parcels map (parcel) -> (
  parcel mapObject (value, key, index) -> (
    ((names[key]): value) if names[key] != null
  )
)
