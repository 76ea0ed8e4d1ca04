@Feature(uses = {"market", "mill", "quarry", "tenancy"})
package com.vivrou.architecture.broken.bakery;

import com.vivrou.kernel.Feature;
