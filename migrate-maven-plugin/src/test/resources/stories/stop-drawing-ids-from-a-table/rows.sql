INSERT INTO customers VALUES (1), (2), (51);
INSERT INTO hibernate_sequences VALUES ('default', 100);
