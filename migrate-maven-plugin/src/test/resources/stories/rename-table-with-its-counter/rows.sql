INSERT INTO customers VALUES (1), (2);
INSERT INTO numbers VALUES ('customers', 50);
