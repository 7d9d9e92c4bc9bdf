INSERT INTO customers (id, active) VALUES (1, true);
