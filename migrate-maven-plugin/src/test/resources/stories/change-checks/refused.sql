INSERT INTO customers (id, points, level) VALUES (2, 5, 1);
