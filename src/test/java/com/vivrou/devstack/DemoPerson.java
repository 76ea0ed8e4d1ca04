package com.vivrou.devstack;

/** Somebody to sign in as; the password of all is {@link DemoAccounts#PASSWORD}. */
record DemoPerson(String email, String firstName, String lastName, String role, String purpose) {}
