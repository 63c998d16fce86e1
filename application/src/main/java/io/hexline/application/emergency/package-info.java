/** Emergency addresses (E911), a service outside. */
package io.hexline.application.emergency;
