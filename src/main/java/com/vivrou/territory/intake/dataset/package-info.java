/** What every reader of an official data set stands on: files, tables, declarations, the intake. */
@NullMarked
package com.vivrou.territory.intake.dataset;

import org.jspecify.annotations.NullMarked;
