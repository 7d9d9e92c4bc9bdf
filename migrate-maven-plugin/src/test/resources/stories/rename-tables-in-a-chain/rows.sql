INSERT INTO one VALUES (nextval('one_seq'), 'first');
INSERT INTO two VALUES (nextval('two_seq'), 'second');
INSERT INTO three VALUES (nextval('three_seq'), 'third');
