%dw 2.0
import * from dw::core::Strings
input kinds application/java
output application/csv
---
kinds map (kind, index) -> {
  number: index + 1,
  kind: kind match {
    case "box" -> pluralize(kind)
    case text if (sizeOf(text) > 5) -> capitalize(text)
    case matches /(\w)-(\d+)/ -> $[2]
    else -> "other, " ++ kind
  }
}
