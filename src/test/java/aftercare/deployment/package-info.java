/** Holds what AWS is told to the code it deploys. */
package aftercare.deployment;
