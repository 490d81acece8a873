-- Where somebody may do something from now on: the region or group, as it was called that day.
alter table audit_entry add column place varchar(200);

create index audit_entry_by_moment on audit_entry (at);
