%dw 2.0
input parcels application/json
output application/json
var heavy = 20
fun label(parcel, mark: String = "no.") = "$(mark) $(parcel.id) to $(upper(parcel.city default "nowhere"))"
---
{
  count: sizeOf(parcels),
  heavy: parcels filter $.weight > heavy map label($),
  byCity: parcels groupBy ($.city default "nowhere") mapObject (group, city) -> { (city): sum(group.weight) },
  lightest: (parcels minBy $.weight).id,
  total: parcels reduce (parcel, sum = 0) -> sum + parcel.weight,
  (note: "none") if sizeOf(parcels) > 100,
  first: parcels[0].id,
  last: parcels[-1].id
}
