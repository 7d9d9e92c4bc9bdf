INSERT INTO customers (id, name, credit, points) VALUES (1, 'Ada', 12.50, 7);
