/** Traps written by hand: digits of classified ads, invoices, notices and small talk that are no telephone number. */
export const WRITTEN_TRAPS: readonly string[] = `
Peugeot 206 de 2003, 206 000 km, 1 206 € à débattre
Je cherche une 106 ou 205, budget 1500-2000
Clio 4 1.5 dci 75, 06/2014, 142 000 km
CT ok du 06.10.24, distribution faite à 120 000
Twingo 2 1.2 16v 75 ch 2009 110 000 km 3 990 €
Renault 5 GTL 1986 06 litres aux cent
Moteur 2.0 HDI 90 cv réf moteur RHY 10DYTD
Référence constructeur 9639 871 280
Pièce d'origine 96 398 712 80 jamais montée
Boîte de vitesses 20DP46 0692 1234 A
Jantes 17 5x100 ET35 72,6
Batterie 12V 70Ah 640A 278x175x190
Amortisseurs 06 et 07 à changer avant 98 000 km
Plaque AB-069-CD, première main
Carte grise 2016 DX 06921
VIN VF1BM0A0612345678
VF7 0692 1234 5678 90
DOT 0615, profondeur 06 mm
Casque taille M 57-58 cm, homologué ECE 22-05
Frigo 06 tiroirs 180x60x65 cm
Machine 8 kg 1400 tours 60 x 60 x 85
TV 55 pouces 139 cm 3840x2160 120 Hz
Processeur i7 12700 32 Go 3200 MHz 1 To
RTX 3060 12 Go, 650 W, 80+
iPhone 12 128 Go batterie 89 % 350 €
Galaxy S21 SM-G991B 356938 03 564380 9
PS5 825 Go, 2 manettes, 06 jeux
Lot de 69 cartes 212 points 34 bonus 56 packs
Livre de poche n° 0692, 1234 pages
Collection Tintin 06 07 08 09 10 11 12
Tomes 01 02 03 04 05 06 manquants
Puzzle 1000 pièces 50 x 70
Lego 10265 et 42083 complets
Pokémon 069/212 et 034/056
Timbres 0,05 0,10 0,20 0,50 1,00
Pièces 10 francs 1974 1975 1976 1977 1978
Billet 069 212 345 678 de 50 euros
Monnaies 05 10 20 50 centimes
Chaussures 06 paires, 38 39 40 41
Body bébé 00 01 03 06 09 12 mois
Robes 36-38-40-42
Bagues 52 54 56 58 60
Draps 90x190 140x190 160x200
Rideaux 135 x 240, tringle 28 mm
Carrelage 60x60, 12,34 m², 06 cartons
Parquet 1,06 m2 par paquet, 39 paquets, 98 €
Ciment 35 kg 06 sacs 12,34 €
Tôle 0,63 mm 2 000 x 1 000
Bois 27x40 27x63 27x100
Vis 06x40 06x60 06x80
Terrain de 692 m² à 123 456 €
Maison 06 pièces 123 m2 sur 456 m2
Parcelle AB 0692 de 1234 m2
Loyer 692 € charges 12 € caution 1 384 €
T3 de 69 m2 à 1 234,56 € par mois
Revenus 1 692 + 1 234 = 2 926
Crédit 069 mois à 212,34 €
Acompte 692,12 reste 3 456,00
Total HT 069 212,34 TVA 8,5 % 5 883,05
Remise 06 % soit 39,98 €
Salaire 12,34 x 151,67 = 1 871,61
10 000 vues, 2 345 abonnés, 67 890 likes
Population : 0 863 083 habitants
Altitude 3 070 m, dénivelé 1 234 m, 06 h 39 de marche
Cilaos RN5 400 virages, 06 km restants
Grand Raid 165 km 9 576 m D+ dossard 0692
Marathon en 03:39:58, 10 km en 39:58
Piscine 06 07 08 09 mètres
Température 06 12 18 24 30 degrés
Pression 1013 hPa 06 bars
Marée 06:12 12:34 18:56
Pluie 06 mm hier, 12 mm demain, 34 mm lundi
Décès : 06 en 2012, 34 en 2013, 56 en 2014
Article 0692 du code, alinéa 12, page 34
Loi 78-17 du 06/01/1978
Décret 2012-1234 du 06 juillet 2012
Arrêté n° 06-1234 du 12/03/2006
Dossier 974-2024-06-12-3456
Jugement RG 06/12345
Permis 12AB34567
Permis n° 069 212 345 678
Passeport 06AB12345
Carte d'identité 0612 3456 7890
Titre de séjour 9903123456
Allocataire CAF 0692123
Numéro CAF 0 692 123
Numéro de sécurité sociale 2 69 05 99 123 456 78
Mutuelle adhérent 0069212345
Contrat d'assurance 0692123456
Sinistre 06-92-123456
Police n° 0692 123 456
Prélèvement RUM 0692123456
Créancier FR06ZZZ123456
Mandat SEPA 06921234567
Chèque 0692123 de 45 €
Chèque n° 0692 123
Compte 00692 12345 06921234567 89
Compte client 0692123456
Code client 0692123456
Votre numéro d'abonné est le 0692123456
Numéro de contrat EDF 0692 123 456
Compteur 069212345678
Point de livraison 06921234567890
Index 069212 et 034567
Facture du 06/09/2021, 23,45 €, échéance 06/10/2021
Commande 403-0692123-4567890
Amazon 171-0692123-3456789
Votre colis 8L 0692 1234 567 est arrivé
Suivi Chronopost XY 069 212 345 FR
Bordereau 0692 1234 5678
Code de retrait 069212
Casier 06 code 9212
Réservation 0692123456 confirmée
Vol UU 972 06h39 19h12
Dossier voyage 0692ABC
Mot de passe 0692123456
Le code est 0692 1234
Le code reçu : 069 212
Code wifi 0692123456
WiFi clé WPA 06921234567890
Digicode 0692#
Portail 06B92
Étage 06 porte 92
Batiment 06 appt 1234
Lot 0692123456 dlc 06/2026
DLUO 06 10 2026
Ingrédients E330 E412 E415 E202
Vaccin lot 0692AB1 du 06/09/21
Puce 250 269 0692 12345
Tatouage 2AB692
LOF 069212/03456
Chiot né le 06/09/2024, 06 chiots, 12 semaines
Chevaux SIRE 06 921 234 X
Score 06-39, 98-12, 34-56
Tennis 6/3 6/4 7/5
Bulletin 06 12 18 24 36 chance 7
Euromillions 06 12 23 34 45 étoiles 06 12
Quinté 06 - 09 - 12 - 03 - 14
Keno 06 12 18 24 30
Tirage du 06 : 12 34 56
un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix
zéro pointé, six fautes, neuf points
dix-neuf ans, vingt-deux ans, trente-quatre ans et cinquante ans
quatre-vingt-dix euros et soixante-dix centimes
mille neuf cent soixante-dix-huit
le six, le neuf, le douze, le trente
deux cent vingt, deux cent trente, deux cent quarante
trois fois zéro font zéro
il en reste six ou sept, pas plus
Sortie 06, 2e rue, 1re maison, 34
PK 06+921 RN1
RN1 sortie 06, D921, 234 chemin
974 06 92 c'est le début des numéros d'ici
Les numéros en 0692 et 0693 sont réunionnais
Mon numéro commence par 06 39
Il manque deux chiffres : 06 39 98 12
Le 06 au Tampon, le 09 à Saint-Pierre
Réu 974, Maurice 230, Mada 261
Indicatif +262 obligatoire
indicatif 00 33
Le +33 ne marche pas
De 06 à 07 heures, de 12 à 13, de 18 à 19
8h-12h 13h-17h, 06 jours sur 7
24h/24 7j/7 365
lun 08-12 mar 08-12 mer 08-12
2024 2023 2022 2021 2020
2024/2025 2025/2026
1er trimestre 2024 : 06 921 €
1 2 3 4 5 6 7 8 9 10
9876543210
0000000000
00 00 00 00 00
01 23
06 0000 00
1 000 000 000
6,02214076 10^23
3.14159265358979
299 792 458 m/s
0,123456789
#069212
rgb(06, 92, 123)
0692123456.jpg
IMG_20240612_123456.jpg
DSC0692123456
facture_0692123456.pdf
scan-0692123456.docx
https://exemple.re/annonce-0692123456.html
www.exemple.re/p/0692123456
exemple.re/?ref=0692123456&x=1
uuid 06921234-5678-9012-3456-789012345678
sha 06921234567890abcdef
0x0692123456
1e0692123
v0.6.92.123.456
SN: 0692-1234-5678
S/N 0692123456
P/N 06 921 234 56
Modèle 0692.1234
Réf. Ikea 406.921.23
Réf 692.123.45
Ikea 102.123.45 et 069.212.34
Castorama 3 069 212 345 678
Code 3 612 345 678 901
Gencod 3069212345678
`
  .trim()
  .split('\n')
