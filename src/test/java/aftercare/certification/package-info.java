/**
 * Amazon's certification as tests: the skill as it is deployed, asked in every locale what a tester
 * of Amazon's would ask. Tests with a number carry the number that rejection mails name.
 */
package aftercare.certification;
