@Feature
package com.vivrou.architecture.broken.portal;

import com.vivrou.kernel.Feature;
