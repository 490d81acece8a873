-- Words that search cuts otherwise than its rules would, kept by administrators; without parts the word stays whole.
create table search_word_cut (
    id      uuid         not null primary key,
    word    varchar(60)  not null unique,
    parts   varchar(400) not null,
    version bigint       not null
);
