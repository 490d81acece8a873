-- What readers outside the group were told of a finding last, as JSON; they read this while the group words it anew.
alter table finding add column published varchar;
