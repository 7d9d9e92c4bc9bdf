INSERT INTO customers (id, name, city) VALUES (1, 'Ada', 'London');
