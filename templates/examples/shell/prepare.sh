# Writes data/: train.csv, holdout.csv and holdout-labels.csv from Seattle's weather in the npm package vega-datasets.
set -eu

source=node_modules/vega-datasets/data/seattle-weather.csv
[ -f "$source" ] || { echo "there is no $source: run 'npm install' first" >&2; exit 1; }
mkdir -p data

# One row a day: what is known in its evening, and whether it rains on the next. 2015 is held out.
awk -F, -v OFS=, '
  NR == 1 {
    print "id", "month", "today", "rain" > "data/train.csv"
    print "id", "month", "today" > "data/holdout.csv"
    print "id", "rain", "week" > "data/holdout-labels.csv"
    next
  }
  {
    rain = $2 > 0 ? 1 : 0
    if (date != "") {
      if (date < "2014-12-31") print date, month, today, rain > "data/train.csv"
      else if (date > "2014-12-31") {
        print date, month, today > "data/holdout.csv"
        print date, rain, int(day / 7) > "data/holdout-labels.csv"
        day += 1
      }
    }
    date = $1; month = substr($1, 6, 2); today = rain
  }' "$source"
