package com.vivrou.architecture.broken.bakery.web;

class BreadHelper {}
