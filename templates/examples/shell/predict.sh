# Looks every day's rate up in the rates.csv of $TRAINYARD_MODEL.
set -eu

awk -F, -v OFS=, '
  NR == FNR { if ($1 == "by") by = $2; else rate[$1] = $2; next }
  FNR == 1 { print "id", "score"; next }
  { print $1, rate[by == "month" ? $2 : by == "today" ? $3 : $2 "-" $3] }
' "$TRAINYARD_MODEL/rates.csv" "$TRAINYARD_DATA" > "$TRAINYARD_PREDICTIONS"
