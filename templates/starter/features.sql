-- What is known of a flight at push-back: the moment when its doors are closed and it leaves the gate.
-- Reads the tables
--   flights (id, date, delay, distance, origin, destination)   date: actual departure, local time; delay: minutes late at arrival
--   zones   (airport, zone)                                    IANA time zone of every airport
-- and leaves the view `features`.

-- Local time → UTC, once per zone and hour: American clocks change on the hour.
create temp table clock as
select zone, local_hour, timezone('UTC', timezone(zone, local_hour)) as utc_hour
from (select distinct zone from zones), (select distinct date_trunc('hour', date) as local_hour from flights);

-- Every flight in UTC with the time by which it has landed. The data has no arrival time, so it is estimated, on the slow
-- side: 45 minutes for taxiing, climb and approach, and 420 miles an hour in between (7 a minute). What the delay itself
-- would tell about the landing is not used.
create temp table flown as
select id, origin, destination, late, utc_hour, pushed_back + to_minutes(45 + distance // 7) as landed
from (
  select *, delay > 15 as late, utc_hour + (date - local_hour) as pushed_back
  from flights
  join zones on airport = origin
  join clock on clock.zone = zones.zone and local_hour = date_trunc('hour', date)
);

-- What is known at the beginning of an hour: how many of the flights that left 4 to 7 hours before were late. A flight
-- counts only if it has landed by then, and fewer than five flights say nothing (null).
create temp table late_from as
select origin as airport, utc_hour + to_hours(lag) as known_at, avg(late::int) as late_share
from flown, range(4, 8) as lags(lag)
where landed <= utc_hour + to_hours(lag)
group by all
having count(*) >= 5;

create temp table late_to as
select destination as airport, utc_hour + to_hours(lag) as known_at, avg(late::int) as late_share
from flown, range(4, 8) as lags(lag)
where landed <= utc_hour + to_hours(lag)
group by all
having count(*) >= 5;

-- `late` is the label. The delay itself, the month and anything about later hours stay out.
create temp view features as
select
  flights.id,
  flights.date::date as day,
  hour(flights.date) as hour,
  strftime(flights.date, '%a') as weekday,
  flights.distance,
  flights.origin,
  flights.destination,
  late_from.late_share as origin_late_share,
  late_to.late_share as destination_late_share,
  flown.late
from flights
join flown on flown.id = flights.id
left join late_from on late_from.airport = flights.origin and late_from.known_at = flown.utc_hour
left join late_to on late_to.airport = flights.destination and late_to.known_at = flown.utc_hour;
