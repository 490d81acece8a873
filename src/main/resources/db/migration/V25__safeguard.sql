-- How often a warning for a resident's data was set aside; no text, nobody, and a day in place of a moment.
create table safeguard_dismissal (
    kind     varchar(20) not null,
    noted_on date        not null,
    times    integer     not null,
    primary key (kind, noted_on)
);
