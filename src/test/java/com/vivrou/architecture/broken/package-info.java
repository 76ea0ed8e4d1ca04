/** Breaks every rule of the house once. Never started, only looked at. */
package com.vivrou.architecture.broken;
