INSERT INTO customers VALUES (1);
INSERT INTO notes (id, note) VALUES (1, 'n');
