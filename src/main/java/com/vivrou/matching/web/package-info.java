/** The engine for programs: a questionnaire in, a ranking out. */
@NullMarked
package com.vivrou.matching.web;

import org.jspecify.annotations.NullMarked;
