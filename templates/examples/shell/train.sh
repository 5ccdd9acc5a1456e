# Counts how often it rains on the next day, by month, by whether it rained today, or by both: rates.csv in $TRAINYARD_OUTPUT.
set -eu

awk -F, -v OFS=, -v by="$TRAINYARD_PARAM_BY" '
  function group() { return by == "month" ? $2 : by == "today" ? $3 : $2 "-" $3 }
  NR > 1 { days[group()]++; rainy[group()] += $4; all++; rains += $4 }
  END {
    print "by", by
    # A group of few days leans on the rate of all: as if ten more days had that rate.
    for (key in days) print key, (rainy[key] + 10 * rains / all) / (days[key] + 10)
  }' data/train.csv | LC_ALL=C sort > "$TRAINYARD_OUTPUT/rates.csv"

echo "$(($(wc -l < "$TRAINYARD_OUTPUT/rates.csv") - 1)) rates from $(($(wc -l < data/train.csv) - 1)) days"
