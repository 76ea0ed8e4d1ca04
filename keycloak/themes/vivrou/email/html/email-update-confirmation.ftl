<#import "template.ftl" as layout>
<@layout.message title=msg("mail.newAddress.title", layout.brand.name) text=msg("mail.newAddress.text", layout.brand.name, newEmail) action=msg("mail.newAddress.action") note=msg("mail.newAddress.note")/>
