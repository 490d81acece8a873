-- When a thing could first be found, so that a saved search can tell what is new. A day, not a moment: a moment can be
-- matched with who was signed in when something was shared namelessly.
alter table search_document add column first_put_on date;
update search_document set first_put_on = cast(happened_at as date);
alter table search_document alter column first_put_on set not null;

-- What somebody wants to ask again.
create table saved_search (
    id        uuid    not null primary key,
    owner_id  uuid    not null references account (id),
    address   varchar not null,
    saved_on  date    not null,
    seen_on   date    not null,
    seen_then bigint  not null, -- of what was first put on that day, how much was there already
    version   bigint  not null
);
create index saved_search_by_owner on saved_search (owner_id, saved_on);
