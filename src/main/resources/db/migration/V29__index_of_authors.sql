-- Without the moment. What was brought in has no author but any moment, so each of a million wrote another page of the index
-- that had both; and what one author said is little enough to put in order when asked.
drop index contribution_by_author;
create index contribution_by_author on contribution (author_id);
