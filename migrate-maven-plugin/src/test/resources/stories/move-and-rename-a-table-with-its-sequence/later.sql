INSERT INTO crm.clients VALUES (nextval('clients_seq') , 'CLOSED');
