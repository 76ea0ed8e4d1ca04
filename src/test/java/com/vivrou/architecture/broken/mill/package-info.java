@Feature(uses = "bakery")
package com.vivrou.architecture.broken.mill;

import com.vivrou.kernel.Feature;
