-- Words that mean the same or nearly the same, kept by administrators. The list that comes along is put in once, by the application.
create table search_synonym (
    id      uuid          not null primary key,
    kind    varchar(20)   not null,
    terms   varchar(4000) not null,
    version bigint        not null
);

-- When search was last looked after, and how: the index compared with the database, made anew, the list of synonyms put in.
create table search_upkeep (
    act     varchar(40)                 not null primary key,
    done_at timestamp(6) with time zone not null,
    millis  bigint                      not null
);
