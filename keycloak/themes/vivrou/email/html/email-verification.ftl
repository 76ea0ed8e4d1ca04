<#import "template.ftl" as layout>
<@layout.message title=msg("mail.verify.title", layout.brand.name) text=msg("mail.verify.text", layout.brand.name, (user.email)!"") action=msg("mail.verify.action") note=msg("mail.verify.note")/>
