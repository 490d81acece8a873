-- The region somebody belongs to. Who works for a whole region, as a lecturer does, names no municipality.
alter table profile add column region_id uuid references region (id);
update profile set region_id = (select m.region_id from municipality m where m.id = profile.municipality_id);
create index profile_by_region on profile (region_id);

-- The way in for who has no password yet, or lost it. Of the link itself only the print is kept.
create table one_time_link (
    account_id uuid primary key references account (id),
    print      varchar(64)                 not null unique,
    ends_at    timestamp(6) with time zone not null,
    version    bigint                      not null
);
