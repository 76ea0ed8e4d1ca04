<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.message title=msg("mail.passwordReset.title", layout.brand.name) text=msg("mail.passwordReset.text", layout.brand.name) action=msg("mail.passwordReset.action") note=msg("mail.passwordReset.note")/>
