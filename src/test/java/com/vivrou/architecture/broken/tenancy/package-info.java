@Feature
package com.vivrou.architecture.broken.tenancy;

import com.vivrou.kernel.Feature;
