INSERT INTO departments (id) VALUES (1);
INSERT INTO employees (id, department_id) VALUES (1, 1);
UPDATE departments SET head_id = 1;
