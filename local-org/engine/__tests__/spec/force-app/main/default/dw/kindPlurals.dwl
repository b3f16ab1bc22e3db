%dw 2.0
import dw::core::Strings
input kinds application/json
output application/json
---
kinds map (kind, index) -> (kind): Strings::pluralize(kind)
