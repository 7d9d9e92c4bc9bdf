INSERT INTO customers (id, points, level) VALUES (1, 20, 1);
