@Feature(uses = "portal")
package com.vivrou.architecture.broken.market;

import com.vivrou.kernel.Feature;
