UPDATE customers SET position = 3 - position;
