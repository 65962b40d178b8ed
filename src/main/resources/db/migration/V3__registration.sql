-- The registrations packets belong to.
create table registration (
  number varchar(60) primary key,
  program varchar(3) not null,
  claim_cause varchar(40),
  channel varchar(20),
  branch varchar(20),
  nik varchar(16),
  kpj varchar(11),
  npp varchar(20),
  company_name varchar(200),
  full_name varchar(200) not null,
  name_key varchar(200) not null,
  mother_name varchar(200),
  birth_place varchar(100),
  birth_date date,
  sex varchar(1),
  phone varchar(40),
  email varchar(200),
  service_date date,
  applicant_name varchar(200),
  applicant_nik varchar(16),
  applicant_relation varchar(20),
  attributes text not null
);
create index registration_nik on registration (nik);
create index registration_applicant_nik on registration (applicant_nik);
create index registration_kpj on registration (kpj);
create index registration_name on registration (name_key, birth_date);
create index registration_birth_date on registration (birth_date);
