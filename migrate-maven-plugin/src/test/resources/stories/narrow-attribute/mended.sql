UPDATE customers SET address = ROW(9, (address).city) WHERE (address).zip > 100000;
