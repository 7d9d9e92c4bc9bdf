INSERT INTO deposits (id, owner, note, interest_rate, months) VALUES (4, 'd', 'new', 0.5, 6);
