%dw 2.0
input parcels application/json
output application/xml
---
parcels: {
  (parcels map (parcel) -> {
    parcel @(id: parcel.id): {
      city: parcel.city,
      price: parcel.weight * 1.10
    }
  })
}
