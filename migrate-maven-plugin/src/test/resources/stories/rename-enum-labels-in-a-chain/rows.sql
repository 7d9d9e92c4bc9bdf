INSERT INTO customers VALUES (1, 'ACTIVE'), (2, 'CLOSED'), (3, 'GONE');
