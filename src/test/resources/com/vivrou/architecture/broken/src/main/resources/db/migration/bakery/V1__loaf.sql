create table loaf (id int);
