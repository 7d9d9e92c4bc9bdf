INSERT INTO customers (id, credit) VALUES (1, 12.5000);
