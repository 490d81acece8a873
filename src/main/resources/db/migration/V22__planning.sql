-- Belonging to a group has a begin and an end: who says goodbye is remembered in the cycles they took part in, and whoever
-- comes back gets a row more. The table is made anew, since the two databases name its old unique constraint differently.
create table membership_with_dates (
    id          uuid primary key,
    group_id    uuid    not null references working_group (id),
    account_id  uuid    not null references account (id),
    facilitates boolean not null,
    since       date    not null,
    until       date -- the day of saying goodbye; empty for who belongs to the group now
);

insert into membership_with_dates (id, group_id, account_id, facilitates, since)
select m.id, m.group_id, m.account_id, m.facilitates,
       coalesce((select min(c.begins) from cycle c where c.group_id = m.group_id), current_date)
from membership m;

drop table membership;
alter table membership_with_dates rename to membership;
create index membership_by_account on membership (account_id);
create index membership_by_group on membership (group_id);

-- Two people may correct the same thing: each change says on which version it is based.
alter table working_group add column version bigint default 0 not null;
alter table cycle add column version bigint default 0 not null;
alter table guiding_question add column version bigint default 0 not null;

-- What is planned of a meeting and what is told of it are changed by different people at different times, so each counts
-- its own changes. A meeting that is called off keeps its row: its address may stand in somebody's calendar.
alter table meeting add column plan_revision integer default 0 not null;
alter table meeting add column report_revision integer default 0 not null;
alter table meeting add column cancelled boolean default false not null;
